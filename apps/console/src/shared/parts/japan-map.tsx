import { lazy, Suspense, type ReactNode } from 'react';
import { Loading } from './loading.tsx';

/** A prefecture: JIS code, name as shown, English name (which finds it on the map), and the value that shades it. */
export interface Region { code: string; name: string; nameEn: string; value: number }

export interface JapanMapProps {
  regions: readonly Region[];
  label: string;
  chosen?: ReadonlySet<string>;
  onChoose?: (code: string) => void;
}

const Drawing = lazy(() => import('./japan-map.drawing.tsx'));

/** Japan's prefectures shaded by a value. The outlines are large, so they come after the screen. */
export function JapanMap(props: JapanMapProps): ReactNode {
  return <Suspense fallback={<Loading />}><Drawing {...props} /></Suspense>;
}

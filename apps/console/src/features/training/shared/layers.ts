import { defineTexts, useLanguage } from '../../../shared/texts/language.ts';

/** The layers of staff, from the top. */
export const LAYERS = ['POLITICAL', 'EXECUTIVE', 'MANAGER', 'OFFICER', 'GENERAL'] as const;
export type Layer = (typeof LAYERS)[number];

const useTexts = defineTexts('layers', {
  ja: { POLITICAL: '政務', EXECUTIVE: '幹部', MANAGER: '管理職', OFFICER: '担当職員', GENERAL: '一般職員' },
  en: { POLITICAL: 'Political appointees', EXECUTIVE: 'Executives', MANAGER: 'Managers', OFFICER: 'Officers in charge', GENERAL: 'All other staff' },
});

/** What a layer is called, several in one line, and all of them to choose from. */
export function useLayers(): { layerName: (layer: Layer) => string; layerList: (layers: readonly Layer[]) => string; layerOptions: { value: Layer; text: string }[] } {
  const t = useTexts();
  const language = useLanguage();
  const layerList = (layers: readonly Layer[]): string => layers.map((layer, n) => (n === 0 ? t(layer) : t(layer).toLowerCase())).join(language === 'ja' ? '、' : ', ');
  return { layerName: (layer) => t(layer), layerList, layerOptions: LAYERS.map((value) => ({ value, text: t(value) })) };
}

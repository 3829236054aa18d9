import { useId, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, type TextareaHTMLAttributes } from 'react';
import { defineTexts } from '../texts/language.ts';
import { buttonClass } from './button.tsx';

const BOX = 'w-full min-h-12 rounded-8 border border-solid-gray-600 bg-white px-3 py-2 text-std-16N-170 aria-invalid:border-error-1 disabled:bg-solid-gray-50 disabled:text-solid-gray-700';

interface Shared {
  label: ReactNode;
  /** What to enter, where that is not plain. */
  help?: ReactNode;
  /** What is wrong with it and what to do, in the words of the refusal. */
  problem?: string | null;
  className?: string;
}

function useFrame(help: unknown, problem: string | null | undefined): { id: string; helpId: string; problemId: string; described: string | undefined } {
  const id = useId();
  const described = [help ? `${id}-help` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return { id, helpId: `${id}-help`, problemId: `${id}-problem`, described: described || undefined };
}

/** Side by side, fields keep their boxes in one line whether or not one of them has a help; a box that grows fills what its neighbour takes. */
function Frame({ frame, label, help, problem, className = '', grows = false, children }: Shared & { frame: ReturnType<typeof useFrame>; grows?: boolean; children: ReactNode }): ReactNode {
  return (
    <div data-field className={`flex min-w-0 flex-col gap-2 ${className}`}>
      <label htmlFor={frame.id} className="block text-std-16B-170">{label}</label>
      {help ? <p id={frame.helpId} className="text-std-16N-170 text-solid-gray-700">{help}</p> : null}
      <div data-box={grows ? undefined : ''} className={grows ? 'grid grow' : 'mt-auto'}>{children}</div>
      {problem ? <p id={frame.problemId} className="text-std-16N-170 text-error-2"><span aria-hidden="true" className="mr-1">＊</span>{problem}</p> : null}
    </div>
  );
}

/** One line of text, a number, a date: a native input with its label, help and problem tied to it. */
export function TextField({ label, help, problem, className, ...input }: Shared & InputHTMLAttributes<HTMLInputElement>): ReactNode {
  const frame = useFrame(help, problem);
  return (
    <Frame {...{ frame, label, help, problem, className }}>
      <input {...input} id={frame.id} aria-describedby={frame.described} aria-invalid={problem ? true : undefined} className={BOX} />
    </Frame>
  );
}

const useFileTexts = defineTexts('fileField', { ja: { choose: 'ファイルを選ぶ', none: '選ばれていません' }, en: { choose: 'Choose a file', none: 'None chosen' } });

/** A file. Over what is seen lies the browser's own input, whose words would be the browser's language and not the page's; it takes what is dropped on it, too. */
export function FileField({ label, help, problem, className, file, onChoose, ...input }: Shared & { file: File | null; onChoose: (file: File | null) => void; accept: string; required?: boolean }): ReactNode {
  const t = useFileTexts();
  const frame = useFrame(help, problem);
  return (
    <Frame {...{ frame, label, help, problem, className }}>
      <div className={`relative flex items-center gap-3 ${BOX} has-aria-invalid:border-error-1`}>
        <input {...input} type="file" id={frame.id} aria-describedby={frame.described} aria-invalid={problem ? true : undefined} onChange={({ target }) => onChoose(target.files?.[0] ?? null)} className="peer absolute inset-0 cursor-pointer opacity-0" />
        <span aria-hidden="true" className={buttonClass('outline', 'shrink-0 peer-focus-visible:outline-4 peer-focus-visible:outline-offset-2')}>{t('choose')}</span>
        <span aria-hidden="true" className="min-w-0">{file?.name ?? t('none')}</span>
      </div>
    </Frame>
  );
}

/** Several lines of text. */
export function TextArea({ label, help, problem, className, ...input }: Shared & TextareaHTMLAttributes<HTMLTextAreaElement>): ReactNode {
  const frame = useFrame(help, problem);
  return (
    <Frame grows {...{ frame, label, help, problem, className }}>
      <textarea rows={4} {...input} id={frame.id} aria-describedby={frame.described} aria-invalid={problem ? true : undefined} className={`${BOX} field-sizing-content min-h-28`} />
    </Frame>
  );
}

/** One of a list. The browser's own, because it works the same on every phone and with every reader. */
export function Select({ label, help, problem, className, options, ...input }: Shared & SelectHTMLAttributes<HTMLSelectElement> & { options: readonly { value: string; text: string }[] }): ReactNode {
  const frame = useFrame(help, problem);
  return (
    <Frame {...{ frame, label, help, problem, className }}>
      <select {...input} id={frame.id} aria-describedby={frame.described} aria-invalid={problem ? true : undefined} className={`${BOX} text-ellipsis max-sm:px-2`}>
        {options.map(({ value, text }) => <option key={value} value={value}>{text}</option>)}
      </select>
    </Frame>
  );
}

/** Yes or no. */
export function Checkbox({ label, help, ...input }: { label: ReactNode; help?: ReactNode } & InputHTMLAttributes<HTMLInputElement>): ReactNode {
  const id = useId();
  return (
    <div className="flex min-h-11 gap-2">
      <input {...input} type="checkbox" id={id} aria-describedby={help ? `${id}-help` : undefined} className="mt-2 size-6 shrink-0 accent-key-900" />
      <div className="min-w-0 pt-1.5">
        <label htmlFor={id} className="text-std-16N-170">{label}</label>
        {help ? <p id={`${id}-help`} className="text-std-16N-170 text-solid-gray-700">{help}</p> : null}
      </div>
    </div>
  );
}

/** One of a few, all in view. */
export function RadioGroup<T extends string>({ label, value, onChange, options, className = '' }: { label: ReactNode; value: T; onChange: (value: T) => void; options: readonly { value: T; text: ReactNode; help?: ReactNode }[]; className?: string }): ReactNode {
  const name = useId();
  return (
    <fieldset className={`space-y-1 ${className}`}>
      <legend className="text-std-16B-170">{label}</legend>
      {options.map((option) => (
        <div key={option.value} className="flex min-h-11 gap-2">
          <input type="radio" name={name} id={`${name}-${option.value}`} checked={option.value === value} onChange={() => onChange(option.value)} className="mt-2 size-6 shrink-0 accent-key-900" />
          <label htmlFor={`${name}-${option.value}`} className="pt-1.5 text-std-16N-170">{option.text}{option.help ? <span className="block text-solid-gray-700">{option.help}</span> : null}</label>
        </div>
      ))}
    </fieldset>
  );
}

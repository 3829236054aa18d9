import type { FormAnswer } from './intent.ts';

/** A filled form: where to POST what. */
export interface FilledForm { action: string; fields: URLSearchParams }

interface Control { type: string; name: string; value: string; checked: boolean; min: string; max: string }

const CHOICES = new Set(['radio', 'submit', 'option']);
const TYPED = new Set(['text', 'time', 'datetime-local', 'number', 'tel', 'search']);

/**
 * Fills the form of an answer page as a browser without scripts would: it takes the form that has a button, radio or
 * option whose value is the answer, its hidden inputs, and puts the time into time inputs. Null when there is none.
 */
export function fillAnswerForm(html: string, answer: FormAnswer, time: string | null): FilledForm | null {
  for (const [, head, inside] of html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/gi)) {
    const controls = readControls(inside as string);
    const choice = controls.find((control) => CHOICES.has(control.type) && control.value.toUpperCase() === answer);
    if (!choice) continue;
    const fields = new URLSearchParams();
    for (const control of controls) {
      const value = control === choice ? control.value : valueOf(control, choice, time);
      if (control.name && value !== null) fields.append(control.name, value);
    }
    return { action: attributes(head as string)['action'] ?? '', fields };
  }
  return null;
}

function valueOf(control: Control, choice: Control, time: string | null): string | null {
  if (control.type === 'hidden') return control.value;
  if (TYPED.has(control.type)) return time && isForTime(control) ? timeValue(control, time) : control.value;
  if (control.type === 'radio' || control.type === 'checkbox') return control.checked && control.name !== choice.name ? control.value : null;
  return null;
}

function isForTime({ type, name }: Control): boolean {
  return type === 'time' || type === 'datetime-local' || /arriv|from|time/i.test(name);
}

/**
 * The time itself. An input that wants a date, too, gets its next occurrence in Japan, counted from the page's own "now"
 * (`min`) where it says one; when that is beyond its `max`, a browser would take nothing later, so the person comes at once.
 */
function timeValue({ type, min, max }: Control, time: string): string {
  if (type !== 'datetime-local') return time;
  const now = min || new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 16);
  const today = `${now.slice(0, 10)}T${time}`;
  const next = today >= now ? today : new Date(Date.parse(`${today}Z`) + 86_400_000).toISOString().slice(0, 16);
  return max && next >= max ? now : next;
}

function readControls(html: string): Control[] {
  const controls: Control[] = [];
  let select = '';
  for (const [, tag, inside] of html.matchAll(/<(input|button|select|option)\b([^>]*)>/gi)) {
    const found = attributes(inside as string);
    const kind = (tag as string).toLowerCase();
    if (kind === 'select') select = found['name'] ?? '';
    const type = kind === 'option' || kind === 'select' ? kind : (found['type'] ?? (kind === 'button' ? 'submit' : 'text')).toLowerCase();
    const { value = '', min = '', max = '' } = found;
    controls.push({ type, name: kind === 'option' ? select : found['name'] ?? '', value, checked: 'checked' in found, min, max });
  }
  return controls;
}

function attributes(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, double, single, bare] of text.matchAll(/([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)) {
    found[(name as string).toLowerCase()] = unescape(double ?? single ?? bare ?? '');
  }
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };

function unescape(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex as string, 16));
  });
}

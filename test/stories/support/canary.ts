/** One value that must not turn up where it does not belong, in every form in which it might. */
export interface Canary {
  /** What it is, for the message; never the value. */
  what: string;
  forms: string[];
}

const HYPHENS = /^(\+81)(\d{2})(\d{4})(\d{4})$/;

/** A phone number as E.164, digits alone, national, with hyphens, and as bytes. */
export function phoneCanary(what: string, phone: string): Canary {
  const national = phone.replace('+81', '0');
  const hyphens = phone.replace(HYPHENS, '0$2-$3-$4');
  return encoded(what, [phone, phone.slice(1), national, hyphens]);
}

/** Any other text: as it is, and as bytes. */
export function textCanary(what: string, text: string): Canary {
  return encoded(what, [text]);
}

/** Hexadecimal is how a dump shows bytes; base64 how programs carry them; percent signs how URLs do. */
function encoded(what: string, texts: readonly string[]): Canary {
  const forms = texts.flatMap((text) => [
    text, encodeURIComponent(text), Buffer.from(text).toString('hex'), Buffer.from(text).toString('base64').replace(/=+$/, ''), Buffer.from(text).toString('base64url'),
  ]);
  return { what, forms: [...new Set(forms)] };
}

/** Which canaries a text holds, by what they are. */
export function found(text: string, canaries: readonly Canary[]): string[] {
  return canaries.filter(({ forms }) => forms.some((form) => text.includes(form))).map(({ what }) => what);
}

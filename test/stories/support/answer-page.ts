/** An answer link in somebody's browser, without JavaScript: reads the form and sends it. */
export class AnswerPage {
  private constructor(readonly link: string, readonly status: number, readonly text: string) {}

  /** Opens the link. */
  static async open(link: string, language?: 'ja' | 'en'): Promise<AnswerPage> {
    const address = language ? `${link}?lang=${language}` : link;
    const response = await fetch(address);
    return new AnswerPage(address, response.status, await response.text());
  }

  /** Looks at the link without reading the page, as mail scanners do. */
  static async head(link: string): Promise<number> {
    return (await fetch(link, { method: 'HEAD' })).status;
  }

  /** Presses a button of the form; gives the page that follows. */
  async answer(kind: 'YES' | 'YES_FROM' | 'REMOTE_ONLY' | 'NO', fields: Record<string, string> = {}): Promise<AnswerPage> {
    const hidden = Object.fromEntries([...this.text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]));
    const response = await fetch(this.link, { method: 'POST', body: new URLSearchParams({ ...hidden, ...fields, answer: kind }) });
    return new AnswerPage(response.url, response.status, await response.text());
  }
}

import { isUuid, type ChangeEvent } from '@muster/platform';

const KINDS = new Set(['callup', 'incident']);
const MOST = 20;

/** The key under which listeners wait: `callup:<id>`. */
export function topicOf(event: Pick<ChangeEvent, 'topic' | 'id'>): string {
  return `${event.topic}:${event.id}`;
}

function isTopic(name: string): boolean {
  const [kind = '', id = '', ...rest] = name.split(':');
  return KINDS.has(kind) && isUuid(id) && rest.length === 0;
}

/** Reads `topics=callup:<id>,incident:<id>`; gives a message that says what is wrong when it is. */
export function readTopics(given: unknown): { topics: Set<string> } | { problem: string } {
  const names = typeof given === 'string' ? given.toLowerCase().split(',').map((name) => name.trim()).filter(Boolean) : [];
  if (names.length === 0) return { problem: 'topics: name at least one, e.g. ?topics=callup:<id>' };
  if (names.length > MOST) return { problem: `topics: at most ${MOST}` };
  const wrong = names.find((name) => !isTopic(name));
  if (wrong !== undefined) return { problem: 'topics: each must be callup:<id> or incident:<id> with a UUID' };
  return { topics: new Set(names) };
}

import type { ChangeEvent } from '@muster/platform';

const TOPIC = /^(callup|incident):([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;
const MOST = 20;

/** The key under which listeners wait: `callup:<id>`. */
export function topicOf(event: Pick<ChangeEvent, 'topic' | 'id'>): string {
  return `${event.topic}:${event.id}`;
}

/** Reads `topics=callup:<id>,incident:<id>`; gives a message that says what is wrong when it is. */
export function readTopics(given: unknown): { topics: Set<string> } | { problem: string } {
  const names = typeof given === 'string' ? given.toLowerCase().split(',').map((name) => name.trim()).filter(Boolean) : [];
  if (names.length === 0) return { problem: 'topics: name at least one, e.g. ?topics=callup:<id>' };
  if (names.length > MOST) return { problem: `topics: at most ${MOST}` };
  const wrong = names.find((name) => !TOPIC.test(name));
  if (wrong !== undefined) return { problem: 'topics: each must be callup:<id> or incident:<id> with a UUID' };
  return { topics: new Set(names) };
}

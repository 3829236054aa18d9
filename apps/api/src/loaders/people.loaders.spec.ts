import { linkActor, type Actor, type Users } from '@muster/identity';
import type { Expert, ExpertService } from '@muster/registry';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { PeopleLoaders } from './people.loaders.ts';

const actor: Actor = linkActor('e', 'ja');
const asked: { experts: string[][]; names: string[][] } = { experts: [], names: [] };
const experts = {
  visible: (_: Actor, ids: readonly string[]) => {
    asked.experts.push([...ids]);
    return Promise.resolve(new Map(ids.filter((id) => id !== 'hidden').map((id) => [id, { id } as Expert])));
  },
} as unknown as ExpertService;
const users = {
  displayNames: (ids: readonly string[]) => {
    asked.names.push([...ids]);
    return Promise.resolve(new Map([['u', '田中']]));
  },
} as unknown as Users;

describe('people behind ids of other libraries', () => {
  beforeEach(() => { asked.experts = []; asked.names = []; });

  it('are fetched at once for all fields of a request, each person once', async () => {
    const loaders = new PeopleLoaders(experts, users);
    const request = {};
    const found = await Promise.all(['a', 'b', 'a', 'hidden'].map((id) => loaders.expert(request, actor, id)));
    expect(found).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'a' }, null]);
    expect(asked.experts).toEqual([['a', 'b', 'hidden']]);
  });

  it('are forgotten with the request, because the next one may see others', async () => {
    const loaders = new PeopleLoaders(experts, users);
    await loaders.expert({}, actor, 'a');
    await loaders.expert({}, actor, 'a');
    expect(asked.experts).toEqual([['a'], ['a']]);
  });

  it('have names, except the system and those who are gone', async () => {
    const loaders = new PeopleLoaders(experts, users);
    const request = {};
    expect(await Promise.all(['u', 'gone', null].map((id) => loaders.userName(request, id)))).toEqual(['田中', null, null]);
    expect(asked.names).toEqual([['u', 'gone']]);
  });
});

export { actorWith } from './actor.fixture.ts';
export { insertExpert, insertReference, type ExpertFixture } from './expert.fixture.ts';

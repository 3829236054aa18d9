export { actorWith } from './actor.fixture.ts';
export { changeAddress, insertContacts, type ContactFixture } from './contact.fixture.ts';
export { insertExpert, insertReference, type ExpertFixture } from './expert.fixture.ts';

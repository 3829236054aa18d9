export { insertExpert, insertReference, type ExpertFixture } from './expert.fixture.ts';

export { TrainingModule } from './training.module.ts';
export { TrainingGraphqlModule } from './training.graphql.module.ts';
export { TrainingTasksModule } from './training.tasks.module.ts';
export { TRAINING_SEALED } from './training.seal.ts';

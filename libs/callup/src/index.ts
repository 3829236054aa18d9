export * from './callup.entity.ts';
export { CallupModule } from './callup.module.ts';
export { CallupGraphqlModule } from './callup.graphql.module.ts';
export { CallupTasksModule } from './callup.tasks.module.ts';
export { CallupWebModule } from './callup.web.module.ts';

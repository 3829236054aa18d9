import 'reflect-metadata';
import type { DynamicModule, ForwardReference, Provider, Type } from '@nestjs/common';
import { RESOLVER_TYPE_METADATA } from '@nestjs/graphql';

type ModuleLike = Type | DynamicModule | ForwardReference | Promise<DynamicModule>;
type Part = 'imports' | 'providers' | 'controllers';

function parts<T>(module: ModuleLike, part: Part): T[] {
  if (typeof module === 'function') return (Reflect.getMetadata(part, module) as T[] | undefined) ?? [];
  if ('forwardRef' in module) return parts(module.forwardRef() as Type, part);
  if ('module' in module) return [...((module[part] as T[] | undefined) ?? []), ...parts<T>(module.module, part)];
  return [];
}

/** A module and everything it imports, each once. */
function family(roots: readonly ModuleLike[]): Set<ModuleLike> {
  const seen = new Set<ModuleLike>();
  const visit = (module: ModuleLike): void => {
    if (seen.has(module)) return;
    seen.add(module);
    parts<ModuleLike>(module, 'imports').forEach(visit);
  };
  roots.forEach(visit);
  return seen;
}

/** The resolver classes that modules register, directly or through imports; only plain classes count as resolvers. */
export function resolverClasses(roots: readonly ModuleLike[]): Type[] {
  const providers = [...family(roots)].flatMap((module) => parts<Provider>(module, 'providers'));
  const classes = providers.filter((provider): provider is Type => typeof provider === 'function');
  return [...new Set(classes)].filter((type) => Reflect.hasMetadata(RESOLVER_TYPE_METADATA, type));
}

/** The controller classes that modules register, directly or through imports. */
export function controllerClasses(roots: readonly ModuleLike[]): Type[] {
  return [...new Set([...family(roots)].flatMap((module) => parts<Type>(module, 'controllers')))];
}

import { ACCESS_RULE, type AccessRule } from '@muster/identity';
import { RequestMethod, type INestApplication } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { RESOLVER_NAME_METADATA, RESOLVER_PROPERTY_METADATA, RESOLVER_TYPE_METADATA } from '@nestjs/graphql';

/** One method that can be reached from outside, and the rule it names. */
export interface EntryPoint {
  kind: 'operation' | 'field' | 'route';
  /** `Query.viewer`, `Viewer.sessions`, `GET /health/live`. */
  name: string;
  method: string;
  rule: AccessRule | undefined;
  /** False when the framework would not put the guard before it for sure (advisories on @nestjs/graphql 14.0.3). */
  plain: boolean;
}

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

interface Provided {
  instance: object;
  plain: boolean;
}

type Handler = (...args: unknown[]) => unknown;

function methodsOf({ instance, plain }: Provided): { handler: Handler; method: string; plain: boolean }[] {
  const prototype = Object.getPrototypeOf(instance) as Record<string, Handler>;
  return new MetadataScanner().getAllMethodNames(prototype).map((name) => ({
    handler: prototype[name]!, method: `${instance.constructor.name}.${name}`, plain: plain && Object.hasOwn(prototype, name),
  }));
}

function graphqlEntryPoints(provided: Provided): EntryPoint[] {
  const typeOfClass = Reflect.getMetadata(RESOLVER_TYPE_METADATA, provided.instance.constructor) as string | undefined;
  return methodsOf(provided).flatMap(({ handler, method, plain }) => {
    const type = (Reflect.getMetadata(RESOLVER_TYPE_METADATA, handler) as string | undefined) ?? typeOfClass;
    const isField = Boolean(Reflect.getMetadata(RESOLVER_PROPERTY_METADATA, handler));
    if (type === undefined || (!isField && !ROOTS.has(type))) return [];
    const field = (Reflect.getMetadata(RESOLVER_NAME_METADATA, handler) as string | undefined) ?? method.split('.')[1]!;
    const rule = Reflect.getMetadata(ACCESS_RULE, handler) as AccessRule | undefined;
    return [{ kind: ROOTS.has(type) ? 'operation' : 'field', name: `${type}.${field}`, method, rule, plain }];
  });
}

function list(value: string | string[] | undefined): string[] {
  return [value ?? ''].flat();
}

function routeEntryPoints(provided: Provided): EntryPoint[] {
  const prefixes = list(Reflect.getMetadata(PATH_METADATA, provided.instance.constructor) as string | string[] | undefined);
  return methodsOf(provided).flatMap(({ handler, method, plain }) => {
    const verb = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
    if (verb === undefined) return [];
    const rule = Reflect.getMetadata(ACCESS_RULE, handler) as AccessRule | undefined;
    const paths = list(Reflect.getMetadata(PATH_METADATA, handler) as string | string[] | undefined);
    return prefixes.flatMap((prefix) => paths.map((path) => {
      const full = `/${prefix}/${path}`.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
      return { kind: 'route' as const, name: `${RequestMethod[verb]} ${full}`, method, rule, plain };
    }));
  });
}

/** Everything in an application that a request can reach: operations, field resolvers and HTTP routes. */
export function entryPoints(app: INestApplication): EntryPoint[] {
  const modules = [...app.get(ModulesContainer).values()];
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
  const providers = modules.flatMap((module) => [...module.providers.values()])
    .filter((wrapper) => isObject(wrapper.instance))
    .map((wrapper) => ({ instance: wrapper.instance as object, plain: !wrapper.isNotMetatype && wrapper.isDependencyTreeStatic() }));
  const controllers = modules.flatMap((module) => [...module.controllers.values()])
    .filter((wrapper) => isObject(wrapper.instance))
    .map((wrapper) => ({ instance: wrapper.instance, plain: true }));
  return [...providers.flatMap(graphqlEntryPoints), ...controllers.flatMap(routeEntryPoints)];
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isNonNullType, isObjectType, type GraphQLObjectType } from 'graphql';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

/** What makes a number a figure, by the type that holds it; a path leads to the type that says it. */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  ProgressFigure: ['indicator.definitionJa', 'indicator.definitionEn', 'indicator.denominatorJa', 'indicator.denominatorEn', 'indicator.sourceJa', 'indicator.sourceEn', 'denominator', 'onDay'],
  FigureBenchmark: ['methodJa', 'methodEn', 'bodies', 'leaders'],
  TrainingCoverage: ['definitionJa', 'definitionEn', 'sourceJa', 'sourceEn', 'on', 'totals', 'bodies'],
  LayerTotal: ['people', 'leftOut'],
  CareerFigure: ['definition', 'denominator', 'denominatorIs', 'source', 'asOf'],
  CareerReport: ['source', 'asOf', 'columns'],
};

function isAlwaysThere(type: GraphQLObjectType, path: string): boolean {
  const [name, ...rest] = path.split('.') as [string, ...string[]];
  const field = type.getFields()[name];
  if (!field || !isNonNullType(field.type)) return false;
  if (rest.length === 0) return true;
  return isObjectType(field.type.ofType) && isAlwaysThere(field.type.ofType, rest.join('.'));
}

describe('a figure of the api', () => {
  it.each(Object.entries(FIGURES))('%s never comes without what makes it one', (name, paths) =>
    expect(paths.filter((path) => !isAlwaysThere(schema.getType(name) as GraphQLObjectType, path))).toEqual([]));

  it('of the progress board and of coverage is reached through these types alone', () => {
    const bare = Object.values(schema.getTypeMap()).filter(isObjectType).filter(({ name }) => /^(Progress|Layer|Training|Figure)/.test(name))
      .filter((type) => Object.keys(type.getFields()).some((field) => /^(value|share|attended|numerator)$/.test(field)));
    // A target and a pledge are what somebody decided, with its words and day; a layer of a body stands within the coverage that defines it.
    expect(bare.map(({ name }) => name).sort()).toEqual(['FigureBenchmark', 'LayerCoverage', 'LayerTotal', 'ProgressFigure', 'ProgressPledge', 'ProgressTarget']);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isNonNullType, isObjectType } from 'graphql';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

describe('a figure in the api', () => {
  it('cannot be without denominator, definition, source and date', () => {
    const figures = Object.values(schema.getTypeMap()).filter(isObjectType).filter((type) => 'numerator' in type.getFields());
    expect(figures.map(({ name }) => name)).toContain('ProgressFigure');
    const must = (type: string, fields: readonly string[]): void => {
      const found = schema.getType(type);
      if (!isObjectType(found)) throw new Error(`there is no ${type}`);
      for (const field of fields) expect([type, field, isNonNullType(found.getFields()[field]?.type)]).toEqual([type, field, true]);
    };
    for (const { name } of figures) must(name, ['indicator', 'numerator', 'denominator', 'value', 'onDay']);
    must('Indicator', ['nameJa', 'nameEn', 'definitionJa', 'definitionEn', 'denominatorJa', 'denominatorEn', 'sourceJa', 'sourceEn']);
  });
});

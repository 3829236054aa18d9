import {
  getNamedType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isRequiredArgument, isRequiredInputField,
  type GraphQLField, type GraphQLInputType,
} from 'graphql';

const SAMPLES: Record<string, string> = {
  ID: '"0197a3f2-0000-7000-8000-000000000001"', String: '"x"', Int: '1', Float: '1', Boolean: 'true', DateTime: '"2030-01-01T00:00:00Z"',
};

/** A literal that the type system takes; nothing more is wanted of it. */
function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return SAMPLES[type.name] ?? '"x"';
  const fields = Object.values(type.getFields());
  const given = type.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField);
  return `{${given.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')}}`;
}

/** The smallest document that calls a root field with valid arguments. */
export function sampleOperation(root: 'Query' | 'Mutation', field: GraphQLField<unknown, unknown>): string {
  const args = field.args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${literal(arg.type)}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${root.toLowerCase()} { ${field.name}${args ? `(${args})` : ''}${selection} }`;
}

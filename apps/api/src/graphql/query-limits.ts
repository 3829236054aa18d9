import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

/** How large a document may be, in every mode; the largest that we send ourselves needs about a third of it. */
export const QUERY_LIMITS = {
  /** Words and signs of a document, counted by the parser, which stops there. */
  tokens: 1_500,
  /** Fields inside fields. */
  depth: 10,
  /** Renamed fields; the same costly field may not be asked for again and again under other names. */
  aliases: 15,
  /** Each scalar 1, each object 2, half as much again for each level below, times `first` where a page's size is written out. */
  cost: 50_000,
} as const;

/** What somebody is told whose document is too large; the limits themselves are in the documentation. */
export const TOO_LARGE = 'クエリが大きすぎます。項目を減らすか、分けて送ってください。 / The query is too large. Ask for less, or in several requests.';

function report(context: ValidationContext | null, error: GraphQLError): void {
  if (!context) throw error;
  context.reportError(new GraphQLError(TOO_LARGE));
}

/** Reported as errors of validation: the rules' own way, throwing, would look like an error of ours. */
const REPORTED = { onReject: [report], propagateOnRejection: false, exposeLimits: false };

/** The rules by which a document is found too deep, too repetitive or too costly before anything is run. */
export const QUERY_LIMIT_RULES: ValidationRule[] = [
  maxDepthRule({ n: QUERY_LIMITS.depth, ...REPORTED }),
  maxAliasesRule({ n: QUERY_LIMITS.aliases, ...REPORTED }),
  costLimitRule({ maxCost: QUERY_LIMITS.cost, ...REPORTED }),
];

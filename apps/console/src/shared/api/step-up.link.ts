import { ApolloLink } from '@apollo/client';
import { Observable, switchMap, throwError, from as fromPromise } from 'rxjs';

/** Asks the person for a fresh proof; true once it was given. */
type Asker = () => Promise<boolean>;

let asker: Asker = () => Promise.resolve(false);

/** The dialog that asks, once it is on the page. */
export function askStepUpBy(ask: Asker): void {
  asker = ask;
}

/** Asks for a fresh proof before something that is no operation, such as leaving for another site; true once it was given. */
export function proveFirst(): Promise<boolean> {
  return asker();
}

const CODE = 'STEP_UP_REQUIRED';

/** The guard asks for a proof by an error; an operation that alone knows whether it needs one, by a refusal. */
const wantsProof = ({ errors, data }: ApolloLink.Result): boolean => (errors?.some((error) => error.extensions?.code === CODE) ?? false)
  || Object.values(data ?? {}).some((result: { code?: unknown } | null) => typeof result === 'object' && result?.code === CODE);

/** When an operation asks for a fresh proof, the dialog opens, and the same operation is sent once more after it. */
export const stepUpLink = new ApolloLink((operation, forward) => forward(operation).pipe(
  switchMap((result) => {
    if (!wantsProof(result)) return new Observable<ApolloLink.Result>((observer) => { observer.next(result); observer.complete(); });
    return fromPromise(asker()).pipe(switchMap((given) => (given ? forward(operation) : throwError(() => new StepUpDeclined()))));
  }),
));

/** The person closed the dialog: nothing was done. */
export class StepUpDeclined extends Error {
  override readonly name = 'StepUpDeclined';

  constructor() {
    super('no fresh proof was given');
  }
}

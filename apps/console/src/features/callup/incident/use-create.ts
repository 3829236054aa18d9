import { useMutation } from '@apollo/client/react';
import { CreateIncidentDocument, type CreateIncidentMutation, type IncidentInput } from '@muster/contract/callup';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { isRefusal } from '../../../shared/api/errors.ts';

type Refused = Extract<CreateIncidentMutation['createIncident'], { message: string }>;

/** Opens an incident and goes on to its call-up, at the step that is given. */
export function useCreateIncident(): { create: (input: IncidentInput, step?: 'send') => Promise<void>; busy: boolean; error: unknown; refusal: Refused | null; problemOf: (field: string) => string | null } {
  const navigate = useNavigate();
  const [run, { loading, error }] = useMutation(CreateIncidentDocument);
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const create = async (input: IncidentInput, step?: 'send'): Promise<void> => {
    const result = (await run({ variables: { input } })).data?.createIncident;
    if (!result) return;
    if (isRefusal(result)) return setRefusal(result);
    await navigate({ to: `/incidents/${'id' in result ? result.id : ''}/call${step ? `?step=${step}` : ''}` });
  };
  const problems = refusal && 'problems' in refusal ? refusal.problems : [];
  const problemOf = (field: string): string | null => {
    const problem = problems.find((one) => one.field === field);
    return problem ? `${problem.message} ${problem.remedy}` : null;
  };
  return { create, busy: loading, error, refusal, problemOf };
}

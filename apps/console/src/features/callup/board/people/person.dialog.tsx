import { useMutation } from '@apollo/client/react';
import { ConfirmAssignmentDocument, HoldInReserveDocument, StandDownDocument } from '@muster/contract/callup';
import { useState, type ReactNode } from 'react';
import { isRefusal, type Refusal } from '../../../../shared/api/errors.ts';
import { Button, Dialog, DialogActions, DrillBand, RefusalNotice, Select, Trouble } from '../../../../shared/parts/index.ts';
import { usePersonName } from '../../../../shared/person.tsx';
import { useSession } from '../../../../shared/session.ts';
import { inLanguage, useLanguage } from '../../../../shared/texts/language.ts';
import { useWords } from '../../shared/words.ts';
import { useBoardTexts } from '../../pictures/board.texts.ts';
import type { AnyPerson, CallUp } from '../board.types.ts';
import { EnterAnswer } from './enter-answer.tsx';

interface PersonProps { callUp: CallUp; person: AnyPerson; onClose: () => void; onActed: () => void }

/** What a coordinator does with one person: a place, a reserve, a stand-down, an answer by word of mouth. */
export function PersonDialog({ callUp, person, onClose, onActed }: PersonProps): ReactNode {
  const t = useBoardTexts();
  const name = usePersonName();
  const { may } = useSession();
  return (
    <Dialog title={t('people.actOn', { name: person.expert ? name(person.expert) : `${person.rank}` })} isOpen onClose={onClose} wide>
      {callUp.kind === 'DRILL' ? <DrillBand /> : null}
      {may('callup:assign') ? <Places {...{ callUp, person, onActed }} /> : null}
      {may('callup:answer') ? <EnterAnswer {...{ person, onActed }} /> : null}
      <DialogActions><Button look="outline" onPress={onClose}>{t('people.closeDialog')}</Button></DialogActions>
    </Dialog>
  );
}

function Places({ callUp, person, onActed }: Omit<PersonProps, 'onClose'>): ReactNode {
  const t = useBoardTexts();
  const words = useWords();
  const language = useLanguage();
  const [confirm, confirming] = useMutation(ConfirmAssignmentDocument);
  const [hold, holding] = useMutation(HoldInReserveDocument);
  const [down, standing] = useMutation(StandDownDocument);
  const [position, setPosition] = useState(person.requirementPosition === null ? '' : String(person.requirementPosition));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const variables = { invitationId: person.id, position: position === '' ? null : Number(position) };
  const run = async (act: () => Promise<object | null | undefined>): Promise<void> => {
    const result = await act() as Refusal | object | null | undefined;
    if (result && isRefusal(result)) setRefusal(result);
    else onActed();
  };
  const acts = {
    confirm: async () => (await confirm({ variables })).data?.confirmAssignment,
    hold: async () => (await hold({ variables })).data?.holdInReserve,
    standDown: async () => (await down({ variables: { invitationId: person.id } })).data?.standDown,
  };
  const error = confirming.error ?? holding.error ?? standing.error;
  const busy = confirming.loading || holding.loading || standing.loading;
  const lines = callUp.lines.map((line) => ({ value: String(line.position), text: `${line.position + 1}. ${line.workRole ? inLanguage(language, line.workRole.nameJa, line.workRole.nameEn) : words('anyRole')}` }));
  return (
    <div className="space-y-4">
      {refusal ? <RefusalNotice refusal={refusal} /> : null}
      {error ? <Trouble error={error} /> : null}
      <Select label={t('people.position')} value={position} onChange={(event) => setPosition(event.target.value)} options={[{ value: '', text: t('people.anyLine') }, ...lines]} />
      <div className="flex flex-wrap gap-3">
        <Button isBusy={busy} onPress={() => void run(acts.confirm).catch(() => undefined)}>{t('people.confirm')}</Button>
        <Button look="outline" isBusy={busy} onPress={() => void run(acts.hold).catch(() => undefined)}>{t('people.hold')}</Button>
        <Button look="outline" isBusy={busy} onPress={() => void run(acts.standDown).catch(() => undefined)}>{t('people.standDown')}</Button>
      </div>
      <p className="text-solid-gray-700">{t('people.standDownText')}</p>
    </div>
  );
}

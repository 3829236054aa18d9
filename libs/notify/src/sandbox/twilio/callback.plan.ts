import type { FaultPlan } from '../faults/fault.plan.ts';
import type { StoredSms } from '../store/message.types.ts';

/** One status to tell, and when (ms since the epoch). */
export interface PlannedCallback { status: string; at: number }

/** Which statuses of a message are told, when and how often: sent, then its end, as the faults bend it. */
export function planCallbacks(sms: StoredSms, faults: FaultPlan, told: ReadonlySet<string>): PlannedCallback[] {
  const wrong = faults.sms.callbacks ?? {};
  if (faults.strikes('sms.callbacks.drop', wrong.drop, sms.to)) return [];
  let plan = [{ status: 'sent', at: sms.sentAt }, { status: sms.end, at: sms.endedAt }].filter(({ status }) => told.has(status));
  if (faults.strikes('sms.callbacks.reorder', wrong.reorder, sms.to)) plan = reorder(plan);
  if (wrong.delay && faults.strikes('sms.callbacks.delay', wrong.delay, sms.to)) {
    const { ms } = wrong.delay;
    plan = plan.map(({ status, at }) => ({ status, at: at + ms }));
  }
  if (wrong.repeat && faults.strikes('sms.callbacks.repeat', wrong.repeat, sms.to)) {
    const copies = 1 + (wrong.repeat.copies ?? 1);
    plan = plan.flatMap((callback) => Array.from({ length: copies }, () => callback));
  }
  return plan;
}

/** The last status at the first time and so on. Equal times would leave the order to chance, so they are put 1 ms apart. */
function reorder(plan: PlannedCallback[]): PlannedCallback[] {
  return plan.map(({ at }, i) => ({ status: (plan[plan.length - 1 - i] as PlannedCallback).status, at: at + i }));
}

/** Days of a week in the order of its minutes. */
export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type WeekdayName = (typeof WEEKDAYS)[number];

/** Free from `from` until `until` (HH:MM in Japan); an `until` not after `from` lies on the next day. */
export interface WeekSlot {
  day: WeekdayName;
  from: string;
  until: string;
}

/** Quiet every day from `from` until `until` (HH:MM in Japan); over midnight when `until` lies before `from`. */
export interface QuietHours {
  from: string;
  until: string;
}

/** SQL: the expert `expert` (an alias with travel_ok and travel_prefectures) travels to the prefecture (an expression of its code; null: it is not said where). */
export function travelsTo(expert: string, prefecture: string): string {
  return `(${expert}.travel_ok and (${expert}.travel_prefectures is null or ${prefecture} is null or ${prefecture} = any(${expert}.travel_prefectures)))`;
}

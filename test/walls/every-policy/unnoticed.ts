/**
 * Parts of conditions whose loss changes nothing for anybody, because another wall stands behind each; `policy: part`, and
 * the reason. What a sub-select sees is held by the policies of the table that it asks.
 */
export const UNNOTICED: Readonly<Record<string, string>> = {
  'answer_api_select: … WHERE i.expert_id = ( SELECT muster_expert() AS muster_expert)': 'whoever sees an invitation by its own policy sees the answer, too',
  "appointment_pay_api_select: SELECT muster_may(VARIADIC ARRAY['appointment:read'::text]) AS muster_may": 'the policy of appointment asks the same',
  "appointment_term_api_select: SELECT muster_may(VARIADIC ARRAY['appointment:read'::text]) AS muster_may": 'the policy of appointment asks the same',
  'appointment_term_api_select: … WHERE a.expert_id = ( SELECT muster_expert() AS muster_expert)': 'whoever sees an appointment by its own policy sees its terms, too',
  "side_job_api_select: SELECT muster_may(VARIADIC ARRAY['appointment:read'::text]) AS muster_may": 'the policy of appointment asks the same',
  'attendance_api_insert: staff_id IS NOT NULL': 'an empty number is no member of staff',
  'attendance_api_select: staff_id IS NOT NULL': 'an empty number is no member of staff',
  'attendance_api_select: … WHERE x.expert_id = ( SELECT muster_expert() AS muster_expert)': 'the policy of staff_expert shows nobody else the link',
  "attendance_api_insert: SELECT muster_may(VARIADIC ARRAY['training:update'::text]) AS muster_may": 'no role has training:whole without it',
  "attendance_api_select: SELECT muster_may(VARIADIC ARRAY['training:update'::text]) AS muster_may": 'no role has training:whole without it',
  "candidate_api_select: SELECT muster_may(VARIADIC ARRAY['candidate:read'::text]) AS muster_may": 'no role that reads slots lacks it',
  "candidate_event_api_select: SELECT muster_may(VARIADIC ARRAY['candidate:read'::text]) AS muster_may": 'the policy of candidate asks the same',
  'candidate_event_api_select: … WHERE c.expert_id = ( SELECT muster_expert() AS muster_expert)': 'whoever sees a candidate by its own policy sees his steps, too',
  "figure_comment_api_select: SELECT muster_may(VARIADIC ARRAY['progress:read'::text]) AS muster_may": 'the policy of snapshot asks the same',
  "snapshot_figure_api_select: SELECT muster_may(VARIADIC ARRAY['progress:read'::text]) AS muster_may": 'the policy of snapshot asks the same',
  "release_request_api_select: SELECT (muster_kind() = 'release'::text)": 'the policy of release_notice asks the same',
  "release_request_api_update: SELECT (muster_kind() = 'release'::text)": 'the policy of release_notice asks the same',
};

/** Messages and HTTP statuses of the error codes that the Messages resource answers with (https://www.twilio.com/docs/api/errors). */
const ERRORS: Readonly<Record<number, readonly [status: number, message: string]>> = {
  20003: [401, 'Authenticate'],
  20404: [404, 'The requested resource was not found'],
  20429: [429, 'Too Many Requests'],
  21211: [400, "The 'To' number is not a valid phone number."],
  21602: [400, 'Message body is required.'],
  21603: [400, "A 'From' phone number is required."],
  21604: [400, "A 'To' phone number is required."],
  21606: [400, "The 'From' phone number provided is not a valid message-capable Twilio phone number for this destination/account."],
  21609: [400, "The 'StatusCallback' URL is not a valid URL."],
  21610: [400, 'Attempt to send to unsubscribed recipient'],
  21611: [429, 'SMS queue is full.'],
  21614: [400, "'To' number is not a valid mobile number"],
  21617: [400, 'The concatenated message body exceeds the 1600 character limit'],
  21701: [404, 'The Messaging Service does not exist'],
  30001: [400, 'Queue overflow'],
  30002: [400, 'Account suspended'],
  30003: [400, 'Unreachable destination handset'],
  30005: [400, 'Unknown destination handset'],
  30008: [400, 'Unknown error'],
  30036: [400, 'Validity Period Expired'],
};

/** An error answer: HTTP status and JSON body in Twilio's shape. */
export interface TwilioError { status: number; body: { code: number; message: string; more_info: string; status: number } }

/** The answer for a Twilio code, or for a bare HTTP status (below 1000), which Twilio gives as 20000 + status. */
export function twilioError(code: number): TwilioError {
  const bare = code < 1000;
  const [status, message] = ERRORS[bare ? code + 20_000 : code] ?? (bare ? [code, code >= 500 ? 'Internal Server Error' : 'Bad Request'] : [400, `Error ${code}`]);
  const shown = bare ? code + 20_000 : code;
  return { status, body: { code: shown, message, more_info: `https://www.twilio.com/docs/errors/${shown}`, status } };
}

/** The text of a message's error code, as the resource's `error_message`. */
export function errorMessage(code: number): string {
  return ERRORS[code]?.[1] ?? 'Unknown error';
}

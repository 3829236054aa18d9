import { startSandbox } from '@muster/notify/sandbox';

// The outside world of a demo or drill, as a process of its own: phones, mailboxes and their providers.

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { World } from '../stories/support/world.ts';
import { StagedProvider } from '../support/oidc/staged-provider.ts';
import { addAuthenticator } from './support/authenticator.ts';
import { buildConsole } from './support/build-console.ts';
import { startBrowser } from './support/chromium.ts';
import { demoWorld } from './support/demo-world.ts';
import { Visitor } from './support/visitor.ts';

let provider: StagedProvider;
let world: World;
let browser: Browser;

beforeAll(async () => {
  buildConsole();
  provider = await StagedProvider.open();
  // A passkey's relying party is a name, never an address; the way back from the provider must lead to the same one.
  [world, browser] = await Promise.all([demoWorld(5, { host: 'localhost', env: { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: provider.clientId } }), startBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await world?.close();
  await provider?.close();
});

const tied = (): Promise<{ subject: string }[]> => world.rows('select subject from oidc_identity order by subject');

describe('an account of the organisation', () => {
  it('is tied from the account page after a fresh proof, and signs in from then on', async () => {
    provider.staging = { claims: { sub: 'a card' } };
    const me = await Visitor.open(browser, world.url, { language: 'en' });
    await addAuthenticator(me.page);
    const { page } = me;
    await me.signsInAs('Coordinator');
    await page.goto('/me/account');
    await page.getByRole('button', { name: 'Register this device' }).click();
    await page.getByLabel('What to call this device').fill('Office laptop');
    await page.getByRole('button', { name: 'Register', exact: true }).click();
    await page.getByRole('button', { name: 'Remove the passkey “Office laptop”' }).or(page.getByText('Your last passkey')).first().waitFor();
    await world.rows('update session set stepped_up_at = null');
    const go = page.getByRole('button', { name: 'Tie your organisation’s account' });
    await go.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel', exact: true }).click();
    await page.getByText('Not done, because you did not confirm who you are.').waitFor();
    expect([await me.looksAtBoth('account-sign-on'), await tied()]).toEqual([{}, []]);
    await go.click();
    await page.getByRole('button', { name: 'Confirm by passkey' }).click();
    await page.waitForURL(`${world.url}/`);
    expect(await tied()).toEqual([{ subject: 'a card' }]);
    const [session] = await world.rows<{ method: string }>('select method from session order by created_at desc limit 1');
    expect(session).toEqual({ method: 'OIDC' });
    const next = await Visitor.open(browser, world.url, { language: 'en' });
    await next.page.goto('/');
    await next.page.getByRole('link', { name: 'Sign in with single sign-on' }).click();
    await next.page.getByRole('button', { name: 'Sign out' }).first().waitFor();
    expect([...me.complaints, ...next.complaints]).toEqual([]);
    await me.close();
    await next.close();
  }, 90_000);

  it('is neither tied nor signed in by a page elsewhere', async () => {
    provider.staging = { claims: { sub: 'a stranger' } };
    const me = await Visitor.open(browser, world.url, { language: 'en' });
    await me.signsInAs('Coordinator');
    const before = await tied();
    await me.page.goto(`${provider.issuer}/jwks`);
    await me.page.evaluate((to) => { location.href = to; }, `${world.url}/sign-in/oidc/start?link=1`);
    await me.page.waitForURL(`${world.url}/`);
    await me.page.getByRole('button', { name: 'Sign out' }).first().waitFor();
    expect(await tied()).toEqual(before);
    expect(await world.rows("select from sign_in_challenge where purpose = 'OIDC'")).toEqual([]);
    await me.close();
  }, 90_000);
});

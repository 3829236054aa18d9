/** The library, loaded with the first ceremony: 27 MB that workers never need. */
export const webauthn = (): Promise<typeof import('@simplewebauthn/server')> => import('@simplewebauthn/server');

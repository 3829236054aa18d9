declare module '@svg-maps/japan' {
  const japan: { label: string; viewBox: string; locations: readonly { id: string; name: string; path: string }[] };
  export default japan;
}

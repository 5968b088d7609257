/** What can go wrong between this extension and a Moodle. Each has a sentence of its own, and none costs an entry or the queue. */
export const bridgeTroubles = [
  /** No page of that Moodle is open in a tab. */
  'no-tab',
  'not-moodle',
  'signed-out',
  'expired',
  /** The plugin is not installed, or older than the function that was asked for. */
  'plugin-absent',
  'plugin-older',
  /** The plugin no longer serves this extension's version. */
  'extension-older',
  'service-off',
  'no-capability',
  'submit-off',
  'too-many',
  'too-large',
  'time-out',
  'offline',
  /** The Moodle itself failed: HTTP 5xx. */
  'server',
  /** A page came where JSON was expected. */
  'html',
  'unreadable',
  /** The clocks of this computer and of the Moodle differ by more than ten minutes. */
  'clock-skew',
  /** Only some entries of a batch were answered; the others still wait. */
  'half-sent',
  'refused',
] as const;
export type BridgeTrouble = (typeof bridgeTroubles)[number];

/** What an error code of Moodle or of the plugin means here; one that is not named is `refused`. */
export const troubleOfCode: Readonly<Record<string, BridgeTrouble>> = {
  // The page still stands as it was signed in.
  servicerequireslogin: 'expired',
  requireloginerror: 'expired',
  invalidsesskey: 'expired',
  sessionerroruser: 'expired',
  sessiontimedout: 'expired',
  invalidrecord: 'plugin-absent',
  servicenotavailable: 'service-off',
  enablewsdescription: 'service-off',
  accessexception: 'no-capability',
  nopermissions: 'no-capability',
  nopermission: 'no-capability',
  required_capability_exception: 'no-capability',
  oldclient: 'extension-older',
  submitoff: 'submit-off',
  toolarge: 'too-large',
  toomany: 'too-many',
};

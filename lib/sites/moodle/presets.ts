/** Moodles that are offered by name, so that nobody has to type their address. None of a BMA agency's is known yet. */
export const presets: readonly { name: { th: string; en: string }; address: string }[] = [];

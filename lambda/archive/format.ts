/** Numbers of the zip format (APPNOTE.TXT 6.3). */
export const signature = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  zip64Locator: 0x07064b50,
};
export const headerBytes = { local: 30, central: 46, end: 22, zip64Locator: 20 };
export const method = { store: 0, deflate: 8 };

export const flag = {
  encrypted: 1 << 0,
  /** Sizes and checksum follow the data. */
  descriptor: 1 << 3,
  strongEncryption: 1 << 6,
  utf8: 1 << 11,
  /** The central directory is encrypted. */
  masked: 1 << 13,
};

/** Systems that keep a Unix mode in the upper half of the external attributes. */
export const unixHosts: readonly number[] = [3, 19];

/** The type of a file, in its Unix mode. */
export const fileType = { mask: 0o170000, regular: 0o100000, folder: 0o040000, symlink: 0o120000 };

/** Extra field with another name of the same entry. */
export const unicodePathField = 0x7075;
/** Extra field with 64-bit sizes. */
export const zip64Field = 0x0001;

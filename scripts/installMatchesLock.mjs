/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Whether what npm says it installed (node_modules/.package-lock.json) is what the lockfile asks for.
 * Optional packages may be absent: they are for other platforms.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} installed node_modules/.package-lock.json
 * @returns {boolean}
 */
export function installMatchesLock(wanted, installed) {
  const found = installed.packages ?? {};
  return Object.entries(wanted.packages ?? {})
    .filter(([path]) => path !== "")
    .every(([path, locked]) => {
      const there = found[path];
      if (!there) return Boolean(locked.optional ?? locked.devOptional);
      return there.version === locked.version && there.integrity === locked.integrity;
    });
}

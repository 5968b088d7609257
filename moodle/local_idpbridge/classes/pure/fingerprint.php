<?php
// This file is part of Moodle - https://moodle.org/
//
// Moodle is free software: you can redistribute it and/or modify
// it under the terms of the GNU General Public License as published by
// the Free Software Foundation, either version 3 of the License, or
// (at your option) any later version.
//
// Moodle is distributed in the hope that it will be useful,
// but WITHOUT ANY WARRANTY; without even the implied warranty of
// MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the
// GNU General Public License for more details.
//
// You should have received a copy of the GNU General Public License
// along with Moodle.  If not, see <https://www.gnu.org/licenses/>.

namespace local_idpbridge\pure;

/**
 * Names that follow from what they name: of keys, and of attested completions.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class fingerprint {
    /** @var int Characters of the fingerprint that are the id of a key. */
    const KID = 16;

    /**
     * The fingerprint of a public key, which people compare: SHA-256 in lower-case hex.
     *
     * @param string $publickey 32 bytes
     * @return string 64 characters
     */
    public static function of_key(string $publickey): string {
        return hash('sha256', $publickey);
    }

    /**
     * The id of an attestation: a UUID (version 8) that is the same each time the same completion is asked for.
     *
     * @param string $wwwroot
     * @param int $userid
     * @param int $courseid
     * @param int $completed UNIX seconds
     * @return string
     */
    public static function of_completion(string $wwwroot, int $userid, int $courseid, int $completed): string {
        $bytes = substr(hash('sha256', "local_idpbridge\n{$wwwroot}\n{$userid}\n{$courseid}\n{$completed}", true), 0, 16);
        $bytes[6] = chr((ord($bytes[6]) & 0x0f) | 0x80);
        $bytes[8] = chr((ord($bytes[8]) & 0x3f) | 0x80);
        return vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split(bin2hex($bytes), 4));
    }
}

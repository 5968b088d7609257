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

namespace local_idpbridge;

use core\encryption;
use local_idpbridge\pure\fingerprint;
use local_idpbridge\pure\jws;

/**
 * The keys with which this site signs completions.
 *
 * One key is active; retired ones keep their public half for ever, so that what they signed can still be verified.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class keys {
    /** @var string Table of the keys. */
    const TABLE = 'local_idpbridge_key';

    /** @var array|null Kid and secret key of the active key, once asked for. */
    private static $active = null;

    /**
     * Whether PHP can sign at all.
     *
     * @return bool
     */
    public static function possible(): bool {
        return extension_loaded('sodium');
    }

    /**
     * Whether completions are signed: switched on, possible, and there is a key. Asks no database.
     *
     * @return bool
     */
    public static function signs(): bool {
        return self::possible()
            && get_config('local_idpbridge', 'attestation')
            && get_config('local_idpbridge', 'activekid');
    }

    /**
     * Makes a new key pair and retires the one before.
     *
     * @return string id of the new key
     */
    public static function rotate(): string {
        global $DB;
        $pair = sodium_crypto_sign_keypair();
        $public = sodium_crypto_sign_publickey($pair);
        $now = time();
        $row = (object) [
            'kid' => substr(fingerprint::of_key($public), 0, fingerprint::KID),
            'publickey' => jws::encode($public),
            'privatekey' => encryption::encrypt(base64_encode(sodium_crypto_sign_secretkey($pair))),
            'timecreated' => $now,
        ];
        $transaction = $DB->start_delegated_transaction();
        $DB->execute(
            'UPDATE {' . self::TABLE . '} SET timeretired = ?, privatekey = NULL WHERE timeretired IS NULL',
            [$now]
        );
        $DB->insert_record(self::TABLE, $row);
        $transaction->allow_commit();
        set_config('activekid', $row->kid, 'local_idpbridge');
        self::$active = null;
        return $row->kid;
    }

    /**
     * Signs a payload with the active key, whose id is put into it.
     *
     * @param array $payload
     * @return string|null compact JWS; null where nothing can be signed
     */
    public static function sign(array $payload): ?string {
        if (!self::signs()) {
            return null;
        }
        [$kid, $secret] = self::active();
        if ($secret === '') {
            return null;
        }
        $token = jws::sign(array_replace($payload, ['kid' => $kid]), $kid, $secret);
        return strlen($token) > jws::LONGEST ? null : $token;
    }

    /**
     * Whether this site's own key signed a token.
     *
     * @param array $parsed what jws::parse() gave
     * @return bool
     */
    public static function signed(array $parsed): bool {
        global $DB;
        $kid = $parsed['header']['kid'] ?? '';
        if (!self::possible() || !is_string($kid)) {
            return false;
        }
        $public = $DB->get_field(self::TABLE, 'publickey', ['kid' => $kid]);
        return $public !== false && jws::verify($parsed, jws::decode($public));
    }

    /**
     * Every public key as the world may see it: the active one first, then the retired ones, newest first.
     *
     * @return array[]
     */
    public static function published(): array {
        global $DB;
        $rows = $DB->get_records(
            self::TABLE,
            null,
            'CASE WHEN timeretired IS NULL THEN 0 ELSE 1 END, timecreated DESC, id DESC',
            'id, kid, publickey, timecreated, timeretired'
        );
        return array_values(array_map(fn($row) => [
            'kid' => $row->kid,
            'kty' => 'OKP',
            'crv' => 'Ed25519',
            'x' => $row->publickey,
            'fingerprint' => fingerprint::of_key(jws::decode($row->publickey)),
            'created' => (int) $row->timecreated,
            'retired' => $row->timeretired === null ? null : (int) $row->timeretired,
        ], $rows));
    }

    /**
     * Why nothing is signed, as a language string; empty when all is well.
     *
     * @return string
     */
    public static function trouble(): string {
        if (!self::possible()) {
            return 'nosodium';
        }
        if (!get_config('local_idpbridge', 'attestation')) {
            return 'attestationoff';
        }
        if (!get_config('local_idpbridge', 'activekid')) {
            return 'nokey';
        }
        return self::active()[1] === '' ? 'keyunreadable' : '';
    }

    /**
     * The active key. Its secret is empty when it cannot be decrypted, as after a move without the site's own key file.
     *
     * @return string[] kid and secret key
     */
    private static function active(): array {
        global $DB;
        if (self::$active === null) {
            $row = $DB->get_record(self::TABLE, ['timeretired' => null], 'kid, privatekey');
            try {
                $secret = $row ? base64_decode(encryption::decrypt($row->privatekey)) : '';
            } catch (\moodle_exception $unreadable) {
                debugging('The signing key cannot be decrypted: ' . $unreadable->getMessage(), DEBUG_DEVELOPER);
                $secret = '';
            }
            self::$active = [$row ? $row->kid : '', strlen($secret) === SODIUM_CRYPTO_SIGN_SECRETKEYBYTES ? $secret : ''];
        }
        return self::$active;
    }

    /**
     * Forgets what was read before; for tests.
     */
    public static function reset(): void {
        self::$active = null;
    }
}

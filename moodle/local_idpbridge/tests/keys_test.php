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

use local_idpbridge\pure\fingerprint;
use local_idpbridge\pure\jws;

/**
 * Tests of the signing keys.
 *
 * @covers \local_idpbridge\keys
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
final class keys_test extends \advanced_testcase {
    protected function setUp(): void {
        parent::setUp();
        $this->resetAfterTest();
        keys::reset();
    }

    public function test_what_the_active_key_signs_is_known_as_this_sites(): void {
        $kid = keys::rotate();
        $parsed = jws::parse(keys::sign(['kid' => '', 'a' => 'ก']));
        $this->assertSame($kid, $parsed['header']['kid']);
        $this->assertSame($kid, $parsed['payload']['kid']);
        $this->assertTrue(keys::signed($parsed));
    }

    public function test_retired_key_still_verifies_but_has_no_private_half(): void {
        global $DB;
        $old = keys::rotate();
        $parsed = jws::parse(keys::sign(['kid' => '']));
        $new = keys::rotate();
        $this->assertNotSame($old, $new);
        $this->assertTrue(keys::signed($parsed));
        $this->assertNull($DB->get_field(keys::TABLE, 'privatekey', ['kid' => $old]));
        $this->assertSame($new, jws::parse(keys::sign(['kid' => '']))['header']['kid']);
    }

    public function test_private_key_is_stored_encrypted(): void {
        global $DB;
        $kid = keys::rotate();
        $stored = $DB->get_field(keys::TABLE, 'privatekey', ['kid' => $kid]);
        $secret = base64_decode(\core\encryption::decrypt($stored));
        $this->assertSame(SODIUM_CRYPTO_SIGN_SECRETKEYBYTES, strlen($secret));
        $this->assertStringNotContainsString(base64_encode($secret), $stored);
    }

    public function test_published_keys_begin_with_the_active_one_and_hold_no_secret(): void {
        keys::rotate();
        $active = keys::rotate();
        $published = keys::published();
        $this->assertSame($active, $published[0]['kid']);
        $this->assertNull($published[0]['retired']);
        foreach ($published as $key) {
            $this->assertSame(['kid', 'kty', 'crv', 'x', 'fingerprint', 'created', 'retired'], array_keys($key));
            $this->assertSame(fingerprint::of_key(jws::decode($key['x'])), $key['fingerprint']);
            $this->assertSame(substr($key['fingerprint'], 0, 16), $key['kid']);
        }
        $this->assertNotNull($published[1]['retired']);
    }

    public function test_nothing_is_signed_while_switched_off(): void {
        keys::rotate();
        set_config('attestation', 0, 'local_idpbridge');
        $this->assertNull(keys::sign(['kid' => '']));
        $this->assertSame('attestationoff', keys::trouble());
    }

    public function test_unreadable_private_key_is_told_and_signs_nothing(): void {
        global $DB;
        keys::rotate();
        $DB->set_field(keys::TABLE, 'privatekey', 'sodium:' . base64_encode(str_repeat('x', 80)));
        $this->assertNull(keys::sign(['kid' => '']));
        $this->assertSame('keyunreadable', keys::trouble());
        $this->assertDebuggingCalled();
    }

    public function test_key_of_somebody_else_is_not_this_sites(): void {
        $kid = keys::rotate();
        $secret = sodium_crypto_sign_secretkey(sodium_crypto_sign_keypair());
        $this->assertFalse(keys::signed(jws::parse(jws::sign([], $kid, $secret))));
        $this->assertFalse(keys::signed(jws::parse(jws::sign([], 'unknown', $secret))));
    }
}

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
 * Tests of names that follow from what they name.
 *
 * @covers \local_idpbridge\pure\fingerprint
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
final class fingerprint_test extends \basic_testcase {
    public function test_key_has_the_hex_of_its_sha256(): void {
        $this->assertSame(
            '66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925',
            fingerprint::of_key(str_repeat("\0", 32))
        );
    }

    public function test_completion_has_the_same_uuid_each_time_and_another_when_anything_differs(): void {
        $uuid = fingerprint::of_completion('https://moodle.example', 3, 12, 1795367915);
        $this->assertMatchesRegularExpression('/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/', $uuid);
        $this->assertSame($uuid, fingerprint::of_completion('https://moodle.example', 3, 12, 1795367915));
        $others = [
            fingerprint::of_completion('https://moodle.test', 3, 12, 1795367915),
            fingerprint::of_completion('https://moodle.example', 31, 2, 1795367915),
            fingerprint::of_completion('https://moodle.example', 3, 13, 1795367915),
            fingerprint::of_completion('https://moodle.example', 3, 12, 1795367916),
        ];
        $this->assertCount(5, array_unique(array_merge($others, [$uuid])));
    }
}

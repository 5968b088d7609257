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
 * Tests of text in cells.
 *
 * @covers \local_idpbridge\pure\cell
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
final class cell_test extends \basic_testcase {
    public function test_what_a_spreadsheet_would_calculate_is_guarded(): void {
        foreach (['=1+1', ' =1', '+66', '-1', '@SUM(A1)', '＝1', "\tx", "\r=1"] as $text) {
            $this->assertSame("'" . $text, cell::guard($text));
        }
    }

    public function test_other_text_stays_as_it_is(): void {
        foreach (['', 'ดิจิทัล', '70:20:10', "'x", 'a=b', '1-2'] as $text) {
            $this->assertSame($text, cell::guard($text));
        }
    }
}

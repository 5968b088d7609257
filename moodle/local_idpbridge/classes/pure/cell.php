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
 * Text of learners as a cell of a table that may be downloaded.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class cell {
    /**
     * Keeps a spreadsheet from taking text for a formula: an apostrophe is put before it.
     *
     * @param string $text
     * @return string
     */
    public static function guard(string $text): string {
        return preg_match('/^(\s*[=+\-@＝＋－＠]|[\t\r\n])/u', $text) ? "'" . $text : $text;
    }
}

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

/**
 * Figures as people read them.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class format {
    /**
     * Text that a learner wrote, in a report that is shown and downloaded.
     *
     * @param mixed $text
     * @return string HTML
     */
    public static function text($text): string {
        return s(pure\cell::guard((string) $text));
    }

    /**
     * Hours out of minutes.
     *
     * @param mixed $minutes null where nobody knows
     * @return string
     */
    public static function hours($minutes): string {
        return $minutes === null ? '' : format_float($minutes / 60, 2, true, true);
    }

    /**
     * One of the plugin's own words for a value.
     *
     * @param mixed $value
     * @param \stdClass $row
     * @param string $prefix of the language strings
     * @return string
     */
    public static function word($value, \stdClass $row, string $prefix): string {
        $value = (string) $value;
        return $value === '' ? '' : get_string($prefix . $value, 'local_idpbridge');
    }

    /**
     * A day in Bangkok, whatever the reader's own zone.
     *
     * @param mixed $time
     * @return string
     */
    public static function day($time): string {
        return $time ? userdate($time, get_string('strftimedatemonthabbr', 'core_langconfig'), pure\bangkok::ZONE) : '';
    }
}

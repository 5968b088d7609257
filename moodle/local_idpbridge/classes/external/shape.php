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

namespace local_idpbridge\external;

use core_external\external_multiple_structure;
use core_external\external_value;

defined('MOODLE_INTERNAL') || die();

require_once(__DIR__ . '/../../compat.php');

/**
 * Shapes that several functions share.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class shape {
    /**
     * The fields with which every reply begins.
     *
     * @return array
     */
    public static function hello(): array {
        return [
            'bridge' => new external_value(PARAM_INT, 'Version of the contract'),
            'plugin' => new external_value(PARAM_RAW, 'Release of the plugin'),
            'features' => self::texts('What the caller can use'),
            'now' => new external_value(PARAM_INT, 'Clock of this site, UNIX seconds'),
        ];
    }

    /**
     * A list of texts.
     *
     * @param string $what
     * @return external_multiple_structure
     */
    public static function texts(string $what): external_multiple_structure {
        return new external_multiple_structure(new external_value(PARAM_RAW, $what));
    }

    /**
     * A field that may be unknown.
     *
     * @param string $type
     * @param string $what
     * @return external_value
     */
    public static function optional(string $type, string $what): external_value {
        return new external_value($type, $what, VALUE_DEFAULT, null, NULL_ALLOWED);
    }
}

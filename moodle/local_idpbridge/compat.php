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
/**
 * Every difference between the supported Moodle versions, in one place.
 *
 * - External functions: the namespace core_external came with 4.2; 4.1 has the same classes without one.
 * - Report entities: 4.1 to 4.3 ask for tables with their aliases, 4.4 and later for the tables alone.
 * - Head of the page: 4.4 and later call the hook of db/hooks.php, 4.1 to 4.3 the function of lib.php; both end in page_meta.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_idpbridge;

defined('MOODLE_INTERNAL') || die();

if (!class_exists(\core_external\external_api::class)) {
    require_once($CFG->libdir . '/externallib.php');
    foreach (['api', 'function_parameters', 'multiple_structure', 'single_structure', 'value'] as $name) {
        class_alias('external_' . $name, 'core_external\\external_' . $name);
    }
}

/**
 * Tells the table of a report entity in the words of every supported version.
 */
trait entity_table {
    /**
     * The one table of the entity.
     *
     * @return string
     */
    abstract protected static function table(): string;

    /**
     * Moodle 4.4 and later.
     *
     * @return string[]
     */
    protected function get_default_tables(): array {
        return [static::table()];
    }

    /**
     * Moodle 4.1 to 4.3.
     *
     * @return string[] table to alias
     */
    protected function get_default_table_aliases(): array {
        return [static::table() => 'idpb' . substr(static::table(), -5)];
    }
}

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

namespace local_idpbridge\reportbuilder\local\entities;

use core_reportbuilder\local\entities\base;
use core_reportbuilder\local\filters\boolean_select;
use core_reportbuilder\local\filters\date;
use core_reportbuilder\local\filters\number;
use core_reportbuilder\local\filters\select;
use core_reportbuilder\local\filters\text;
use core_reportbuilder\local\helpers\format as core_format;
use core_reportbuilder\local\report\column;
use core_reportbuilder\local\report\filter;
use lang_string;
use local_idpbridge\format;
use local_idpbridge\reportbuilder\local\filters\competency;

defined('MOODLE_INTERNAL') || die();

require_once(__DIR__ . '/../../../../compat.php');

/**
 * An entry that a learner sent, in reports.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class entry extends base {
    use \local_idpbridge\entity_table;
    use entity_parts;

    /**
     * Table of the entity.
     *
     * @return string
     */
    protected static function table(): string {
        return 'local_idpbridge_entry';
    }

    /**
     * Title of the entity.
     *
     * @return lang_string
     */
    protected function get_default_entity_title(): lang_string {
        return new lang_string('entry', 'local_idpbridge');
    }

    /**
     * Columns.
     *
     * @return column[]
     */
    protected function columns(): array {
        $text = [format::class, 'text'];
        $day = [format::class, 'day'];
        $word = [format::class, 'word'];
        return [
            $this->column('title', column::TYPE_TEXT)->add_callback($text),
            $this->column('provider', column::TYPE_TEXT)->add_callback($text),
            $this->column('codes', column::TYPE_TEXT),
            $this->column('bucket', column::TYPE_INTEGER)->set_is_sortable(true),
            $this->column('minutes', column::TYPE_INTEGER, 'hours')->add_callback([format::class, 'hours']),
            $this->column('completed', column::TYPE_TIMESTAMP)->set_is_sortable(true)->add_callback($day),
            $this->column('fiscalyear', column::TYPE_INTEGER)->set_is_sortable(true),
            $this->column('rung', column::TYPE_INTEGER)->set_is_sortable(true)->add_callback($word, 'rung'),
            $this->column('attested', column::TYPE_BOOLEAN)->add_callback([core_format::class, 'boolean_as_text']),
            $this->column('timemodified', column::TYPE_TIMESTAMP, 'sent')->set_is_sortable(true)
                ->add_callback([core_format::class, 'userdate']),
        ];
    }

    /**
     * Filters, which are conditions too.
     *
     * @return filter[]
     */
    protected function filters(): array {
        $rungs = [];
        foreach (range(1, 5) as $rung) {
            $rungs[$rung] = new lang_string('rung' . $rung, 'local_idpbridge');
        }
        $alias = $this->get_table_alias(self::table());
        return [
            $this->filter(text::class, 'title'),
            $this->filter(text::class, 'provider'),
            new filter(
                competency::class,
                'codes',
                new lang_string('codes', 'local_idpbridge'),
                $this->get_entity_name(),
                "{$alias}.id"
            ),
            $this->filter(select::class, 'bucket')->set_options([70 => '70', 20 => '20', 10 => '10']),
            $this->filter(number::class, 'fiscalyear'),
            $this->filter(date::class, 'completed'),
            $this->filter(select::class, 'rung')->set_options($rungs),
            $this->filter(boolean_select::class, 'attested'),
            $this->filter(date::class, 'timemodified', 'sent'),
        ];
    }
}

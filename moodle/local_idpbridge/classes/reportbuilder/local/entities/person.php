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
use core_reportbuilder\local\filters\select;
use core_reportbuilder\local\filters\text;
use core_reportbuilder\local\report\column;
use core_reportbuilder\local\report\filter;
use lang_string;
use local_idpbridge\format;

defined('MOODLE_INTERNAL') || die();

require_once(__DIR__ . '/../../../../compat.php');

/**
 * What a learner says of themselves, in reports.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class person extends base {
    use \local_idpbridge\entity_table;
    use entity_parts;

    /**
     * Table of the entity.
     *
     * @return string
     */
    protected static function table(): string {
        return 'local_idpbridge_person';
    }

    /**
     * Title of the entity.
     *
     * @return lang_string
     */
    protected function get_default_entity_title(): lang_string {
        return new lang_string('person', 'local_idpbridge');
    }

    /**
     * Columns.
     *
     * @return column[]
     */
    protected function columns(): array {
        $word = [format::class, 'word'];
        $text = [format::class, 'text'];
        return [
            $this->column('name', column::TYPE_TEXT)->add_callback($text),
            $this->column('agency', column::TYPE_TEXT)->add_callback($text),
            $this->column('position', column::TYPE_TEXT)->add_callback($text),
            $this->column('missiongroup', column::TYPE_TEXT)->add_callback($word, 'missiongroup'),
            $this->column('personnel', column::TYPE_TEXT)->add_callback($word, 'personnel'),
        ];
    }

    /**
     * Filters, which are conditions too.
     *
     * @return filter[]
     */
    protected function filters(): array {
        return [
            $this->filter(text::class, 'name'),
            $this->filter(text::class, 'agency'),
            $this->filter(text::class, 'position'),
            $this->filter(select::class, 'missiongroup')->set_options(
                $this->words('missiongroup', ['E', 'M', 'A', 'S', 'T', 'O'])
            ),
            $this->filter(select::class, 'personnel')->set_options(
                $this->words('personnel', ['civil-servant', 'teacher', 'permanent-employee'])
            ),
        ];
    }

    /**
     * The plugin's own words for values.
     *
     * @param string $prefix of the language strings
     * @param string[] $values
     * @return lang_string[] by value
     */
    private function words(string $prefix, array $values): array {
        return array_combine($values, array_map(fn($value) => new lang_string($prefix . $value, 'local_idpbridge'), $values));
    }
}

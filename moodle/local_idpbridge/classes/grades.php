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
 * Course grades that a learner may see.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class grades {
    /**
     * The course totals of a user as Moodle shows them, where course, item and grade are shown to that user.
     *
     * @param \stdClass[] $courses by id, each with showgrades
     * @param int $userid
     * @return string[] course id to grade
     */
    public static function visible(array $courses, int $userid): array {
        global $CFG, $DB;
        $shown = array_keys(array_filter($courses, fn($course) => $course->showgrades));
        if (!$shown) {
            return [];
        }
        require_once($CFG->libdir . '/gradelib.php');
        require_once($CFG->libdir . '/grade/grade_item.php');
        [$in, $params] = $DB->get_in_or_equal($shown, SQL_PARAMS_NAMED);
        $rows = $DB->get_records_sql("SELECT gi.*, gg.finalgrade, gg.hidden AS gradehidden
                  FROM {grade_items} gi
                  JOIN {grade_grades} gg ON gg.itemid = gi.id AND gg.userid = :userid
                 WHERE gi.itemtype = 'course' AND gg.finalgrade IS NOT NULL AND gi.courseid $in",
            $params + ['userid' => $userid]);
        $grades = [];
        foreach ($rows as $row) {
            $hidden = max((int) $row->hidden, (int) $row->gradehidden);
            $may = has_capability('moodle/grade:view', \context_course::instance($row->courseid), $userid);
            if (!$may || $hidden === 1 || $hidden > time()) {
                continue;
            }
            $item = new \grade_item((array) $row, false);
            $grades[$row->courseid] = grade_format_gradevalue((float) $row->finalgrade, $item);
        }
        return $grades;
    }
}

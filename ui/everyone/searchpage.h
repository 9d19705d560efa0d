// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QLabel;

namespace karigar::views {
class SearchModel;
}

namespace karigar::ui {

class RecordList;

/// Everything this person has, by words; the subject is the text. Object name: searchResults.
class SearchPage : public Page {
    Q_OBJECT
public:
    SearchPage(const PageContext& context, QWidget* parent);

    void open(const QString& subject) override;

private:
    void refresh();

    views::SearchModel* m_model;
    QLabel* m_heading;
    RecordList* m_list;
    QWidget* m_empty;
};

} // namespace karigar::ui

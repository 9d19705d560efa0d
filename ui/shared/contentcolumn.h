// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A page's scrolling column, centred and at most 1,200 px wide. Add to content(). Thread: GUI.

#include <QScrollArea>
#include <QVBoxLayout>

namespace karigar::ui {

class ContentColumn : public QScrollArea {
    Q_OBJECT
public:
    ContentColumn(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);
    QVBoxLayout* content() const { return m_content; }

private:
    QVBoxLayout* m_content;
};

} // namespace karigar::ui

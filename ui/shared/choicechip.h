// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace karigar::ui {

/// A word that filters when it is chosen. Checkable. Object name: <prefix>_<word>. GUI thread.
class ChoiceChip : public QAbstractButton {
    Q_OBJECT
public:
    ChoiceChip(const QString& objectName, const QString& text, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace karigar::ui

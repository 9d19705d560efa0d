// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace karigar::ui::artisan {

/// What the patterns of the week mean: open, requested, confirmed. Decoration that reads as text. GUI thread.
class CalendarLegend : public QWidget {
    Q_OBJECT
public:
    explicit CalendarLegend(QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList words() const;
};

} // namespace karigar::ui::artisan

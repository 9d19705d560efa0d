// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <QWidget>

namespace karigar::ui::artisan {

/// How many guests gave five, four, ... stars, as bars with their numbers. Reads as text. GUI thread.
class StarSummary : public QWidget {
    Q_OBJECT
public:
    explicit StarSummary(QWidget* parent);

    /// Index 0 is one star.
    void setCounts(const std::array<int, 5>& counts);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::array<int, 5> m_counts{};
};

} // namespace karigar::ui::artisan

// SPDX-License-Identifier: MIT
pragma solidity ^0.5.0;

interface Coin {
    function transfer(address to, uint256 amount) external returns (bool);

    function balanceOf(address account) external view returns (uint256);
}

/// Holds coins for later.
contract Safe {
    Coin private coin;

    constructor(Coin chosen) public {
        coin = chosen;
    }

    function empty(address to) external {
        require(coin.transfer(to, coin.balanceOf(address(this))), "refused");
    }
}

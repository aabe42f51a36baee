// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

interface Pool {
    function first() external view returns (uint256);

    function second() external view returns (uint256);
}

/// Lends against what callers paid in.
contract Exchange {
    Pool private immutable pool;
    mapping(address => uint256) public pledged;
    mapping(address => uint256) public owed;

    constructor(Pool chosen) {
        pool = chosen;
    }

    function pledge() external payable {
        pledged[msg.sender] += msg.value;
    }

    function worth(uint256 amount) private view returns (uint256 result) {
        uint256 below = pool.second();
        if (below == 0) revert("empty");
        result = (amount * pool.first()) / below;
    }

    function borrow(uint256 amount) external {
        owed[msg.sender] += amount;
        require(worth(pledged[msg.sender]) >= owed[msg.sender], "too little");
        payable(msg.sender).transfer(amount);
    }
}

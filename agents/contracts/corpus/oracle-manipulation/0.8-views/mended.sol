// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

interface Pool {
    function averageOver(uint32 period) external view returns (uint256);
}

/// Lends against what callers paid in.
contract Lender {
    Pool private immutable pool;
    mapping(address => uint256) public pledged;
    mapping(address => uint256) public owed;

    constructor(Pool chosen) {
        pool = chosen;
    }

    function pledge() external payable {
        pledged[msg.sender] += msg.value;
    }

    function price() public view returns (uint256) {
        return pool.averageOver(1800);
    }

    function borrow(uint256 amount) external {
        owed[msg.sender] += amount;
        require((pledged[msg.sender] * price()) / 1e18 >= owed[msg.sender], "too little");
        payable(msg.sender).transfer(amount);
    }
}
